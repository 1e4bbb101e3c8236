/** An e-mail address that breaks, where it has to, after the at sign and before a dot. */
export function Address({ children }: { readonly children: string }) {
  const [name = '', domain] = children.split('@');
  if (domain === undefined) return <span translate="no">{children}</span>;
  return (
    <span translate="no">
      {name}@<wbr />
      {domain}
    </span>
  );
}
