/** What the server tells open pages. One connection for all who listen: a browser has six for one server, tabs included. */

let source: EventSource | null = null;
let listeners = 0;

/** @param hear called with the data of each event of this name @returns ends it */
export function onHostEvent<Data>(name: string, hear: (data: Data) => void): () => void {
  const connection = (source ??= new EventSource('/host/events'));
  const heard = (event: Event): void => hear(JSON.parse((event as MessageEvent<string>).data) as Data);
  connection.addEventListener(name, heard);
  listeners += 1;
  return () => {
    connection.removeEventListener(name, heard);
    listeners -= 1;
    if (listeners > 0) return;
    connection.close();
    source = null;
  };
}
