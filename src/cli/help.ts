/** What `ringback --help` says. */
export const HELP = `ringback writes and checks voicemail scripts from facts.

  ringback script --facts FILE [--json]   writes a script, subjects and an e-mail for each facts document in FILE
  ringback check [--file FILE] [--json]   checks { "facts": …, "text": … } or { "facts": …, "subject": … }
  ringback schema [facts|answer|check]    prints the JSON Schema of a document

  ringback progress [--watch] [--url URL] [--every SECONDS] [--json]
                                          says how much waits at a running backend, by default at http://127.0.0.1:4310

  FILE may be - for standard input (check reads it by default). It holds one JSON document or many, one a line or
  over several lines. With --json one answer a line comes out, in the same order.

  A bad record costs one line on standard error, naming the path and the reason; the others are answered all the same.
  Exit status: 0 when every record was answered, 2 otherwise.

  progress --watch goes on until nothing waits, with one line that changes on a terminal and a line every SECONDS elsewhere. It reads the
  token of the backend from METRICS_TOKEN, and ends with 2 when the backend cannot be asked.

  ringback --version                      prints the version
  ringback --help                         prints this
`;
