/** Every property of a record by its internal name, empty ones left out. */

export function PropertyTable({ properties }: { properties: Record<string, string | null> }): React.JSX.Element {
  const filled = Object.entries(properties)
    .filter(([, value]) => value !== null && value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return (
    <dl className="host-properties">
      {filled.map(([name, value]) => (
        <div key={name} data-property={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
