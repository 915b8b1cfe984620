/** Fields of Query that a subgraph adds for gateways (Apollo Federation 2). */
export const FOR_GATEWAYS = ['_entities', '_service'];
/** Fields that reveal the schema, including `_service { sdl }`. */
export const TELLING = ['__schema', '__type', '_service'];
/** Fields of Query that are answered without the graph. */
export const WITHOUT_GRAPH = [...TELLING, '__typename'];
