import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { measureFirstLoad } from './scripts/measure-first-load.ts';
import { preloadFonts } from './scripts/preload-fonts.ts';

/** The web app alone; the server that answers its /api is built by scripts/build.ts. */
export default defineConfig({
  root: 'src/web',
  plugins: [react(), tailwind(), measureFirstLoad(), preloadFonts()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // From here on browsers know light-dark() themselves.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // Fonts stay files: the policy allows no fonts from data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4370' } },
});
