/**
 * Lets V8 compile the embedded PostgreSQL once and simply. Optimizing it, which pays in a server, takes a second of the
 * processor for each of the hundreds of short-lived databases that the suite opens.
 */
require('node:v8').setFlagsFromString('--liftoff-only');
