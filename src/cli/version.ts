/** Put in by the build from package.json; from source it says so. */
declare const AFTERWORD_VERSION: string | undefined;

export const VERSION: string =
  typeof AFTERWORD_VERSION === 'string' ? AFTERWORD_VERSION : 'from source, not built';
