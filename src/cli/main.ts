import module from 'node:module';

// Compiled code is kept from one start to the next, by a Node that can; so it is asked before anything else is loaded.
(module as { readonly enableCompileCache?: () => unknown }).enableCompileCache?.();
await import('./start.ts');
