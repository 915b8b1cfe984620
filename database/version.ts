/** The Neo4j Community that Maven fetches; jars.sha256 is the checksum of its jars. compose.yaml names the image of the same line. */
export const NEO4J_VERSION = '5.26.29';
