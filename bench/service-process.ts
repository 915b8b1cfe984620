import { readConfig } from '../src/config';
import { serve } from '../src/index';
import { answer } from './process';
import { cpuMilliseconds } from './side';

/** The process of the service, configured by its environment, on a free port. It answers with its address or its processor time. */
const config = readConfig(process.env);
const service = config.neo4j && serve({ ...config, neo4j: config.neo4j, host: '127.0.0.1', port: 0 });

answer(async (asked: 'url' | 'cpu') => (asked === 'url' ? (await service)?.url : cpuMilliseconds()));
