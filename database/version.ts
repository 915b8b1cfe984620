/** The version of Neo4j Community that Maven fetches. jars.sha256 is the checksum of its jars. compose.yaml uses the image of the same minor version. */
export const NEO4J_VERSION = '5.26.29';
