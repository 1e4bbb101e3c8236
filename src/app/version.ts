/** Kept equal to package.json by its test, so that no face has to find and read a file to say which version it is. */
export const AFTERWORD_VERSION = '0.1.0';
