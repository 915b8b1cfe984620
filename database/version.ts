/** The Neo4j Community that Maven fetches. compose.yaml names the image of the same line. */
export const NEO4J_VERSION = '5.26.29';
