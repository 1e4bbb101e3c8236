import * as z from 'zod';

/**
 * Zod writes and compiles a parser of its own for each schema, which pays from the second value on. A command that reads one
 * file and ends is quicker without; so this is loaded before the first schema is made.
 */
z.config({ jitless: true });
