/** Every other page comes once this one stands, so that going there is quick, and possible when the program is gone. */
export function preloadPages() {
  const load = () =>
    void Promise.allSettled([
      import('./opportunity/opportunities-page.tsx'),
      import('./opportunity/opportunity-page.tsx'),
      import('./opportunity/new-opportunity-page.tsx'),
      import('./panel/panel-page.tsx'),
      import('./letters/letters-page.tsx'),
      import('./people/people-page.tsx'),
      import('./import/import-page.tsx'),
      import('./debrief/debrief-page.tsx'),
      import('./playbook/playbook-page.tsx'),
      import('./settings/settings-page.tsx'),
      import('./letter-desk/letter-desk-page.tsx'),
    ]);
  setTimeout(load, 1_500);
}
