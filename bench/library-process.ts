import { type DocumentNode, type OperationDefinitionNode, parse } from 'graphql';
import { admission } from '../src/answer/admission';
import { answering } from '../src/answer/answer';
import { answerCache } from '../src/answer/answer-cache';
import { readConfig } from '../src/config';
import { connect } from '../src/graph/neo4j';
import { costed } from '../src/http/answering';
import { subgraph } from '../src/resolvers/schema';
import { nothingNoted } from '../src/watch/record';
import { answer } from './process';
import { posed } from './side';

/** The process of the service below HTTP, without answer cache. Answers are data. Documents are parsed once, as in the service. */
const { neo4j } = readConfig(process.env);
if (!neo4j) throw new Error('NEO4J_URI is not set.');
const execute = answering(connect(neo4j), admission().admit, answerCache(0));
const schema = subgraph();
const documents = new Map<string, DocumentNode>();

answer(
  posed(async (graphql, { variables }) => {
    const document = documents.get(graphql) ?? parse(graphql);
    documents.set(graphql, document);
    const [operation] = document.definitions as readonly OperationDefinitionNode[];
    if (!operation) throw new Error('No operation.');
    const asked = { signal: new AbortController().signal, noted: nothingNoted() };
    const args = { schema, document, variableValues: variables };
    const { data, errors } = await costed(operation, args, (variableValues) => execute(operation, { ...args, variableValues }, asked));
    if (errors?.[0]) throw errors[0];
    return data;
  }),
);
