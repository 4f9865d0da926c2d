/** OFAC publishes two lists in the same formats: those whose property is blocked, and everyone else. */
export type OfacList = 'sdn' | 'cons';
