/** What `ringback --help` says. */
export const HELP = `ringback writes and checks voicemail scripts from facts.

  ringback script --facts FILE [--json]   writes a script, subjects and an e-mail for each facts document in FILE
  ringback check [--file FILE] [--json]   checks { "facts": …, "text": … } or { "facts": …, "subject": … }
  ringback schema [facts|answer|check]    prints the JSON Schema of a document

  FILE may be - for standard input (check reads it by default). It holds one JSON document or many, one a line or
  over several lines. With --json one answer a line comes out, in the same order.

  A bad record costs one line on standard error, naming the path and the reason; the others are answered all the same.
  Exit status: 0 when every record was answered, 2 otherwise.

  ringback --version                      prints the version
  ringback --help                         prints this
`;
