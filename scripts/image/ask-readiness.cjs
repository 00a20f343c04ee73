/** Asks the process of this container whether it is ready, for its health check: exit 0 when it is. */
'use strict';

fetch(`http://127.0.0.1:${process.env.PORT || 4310}/readyz`, { signal: AbortSignal.timeout(4000) }).then(
  (answer) => process.exit(answer.ok ? 0 : 1),
  () => process.exit(1)
);
