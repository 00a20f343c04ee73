/** Lets a test import an .sql file as text, as the build does. */
module.exports = { process: (text) => ({ code: `module.exports = { __esModule: true, default: ${JSON.stringify(text)} };` }) };
