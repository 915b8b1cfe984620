import { readConfig } from '../src/config';
import { serve } from '../src/index';
import { answer } from './process';
import { cpuMilliseconds } from './side';

/** The service in a process of its own, as its environment configures it, on a free port. It tells its address and its processor time. */
const config = readConfig(process.env);
const service = config.neo4j && serve({ ...config, neo4j: config.neo4j, host: '127.0.0.1', port: 0 });

answer(async (asked: 'url' | 'cpu') => (asked === 'url' ? (await service)?.url : cpuMilliseconds()));
