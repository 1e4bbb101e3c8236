import type { HtmlTagDescriptor, Plugin } from 'vite';

/** The two files that the first lines of every page are set in; the others come when a name needs them. */
const FIRST = /(?:newsreader-latin-opsz-normal|hanken-grotesk-latin-wght-normal)-[^/]*\.woff2$/;

/** Has the browser fetch the first fonts beside the style sheet, not after it. */
export function preloadFonts(): Plugin {
  return {
    name: 'preload-fonts',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((name) => FIRST.test(name))
          .map(
            (name): HtmlTagDescriptor => ({
              tag: 'link',
              attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${name}`, crossorigin: '' },
              injectTo: 'head',
            }),
          ),
    },
  };
}
