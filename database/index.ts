import { mkdtempSync } from 'node:fs';
import { docker } from './docker';
import { homeFolder, SCRATCH } from './folders';
import { java } from './java';
import { clear, lease } from './lease';
import { alone } from './lock';
import { named } from './named';
import { noWay } from './no-way';
import { makeHome } from './password';
import { running } from './running';
import { endServer } from './server';
import { sweep } from './sweep';
import type { Absence, Database, Provider, Request, Server, Situation } from './types';
import { unwritable } from './unwritable';
import { enter, leave } from './users';

export type { Address, Database, Environment, Request } from './types';

/** The ways to a managed server, in the order of attempts. */
const PROVIDERS: readonly Provider[] = [running, docker, java];

/**
 * Opens a Neo4j that answers queries: the one that the user named, else a managed one.
 * @throws Error with a message for the user if there is none, or AbortError if the request was aborted
 */
export async function openDatabase(request: Request): Promise<Database> {
  if (request.named) return named(request.named);
  if (request.purpose === 'scratch') await sweep();
  const [folder, variable] =
    request.purpose === 'scratch' ? [SCRATCH, 'TMPDIR'] : [homeFolder(request.env, request.checkout), 'XDG_DATA_HOME'];
  return managedBy(request, folder).catch((error) => Promise.reject(unwritable(error, folder, variable)));
}

async function managedBy(request: Request, folder: string): Promise<Database> {
  const home = request.purpose === 'scratch' ? mkdtempSync(folder) : folder;
  makeHome(home);
  const situation = { ...request, home };
  try {
    enter(home);
    return lease(situation, await alone(situation, () => firstOf(PROVIDERS, situation)));
  } catch (error) {
    if (leave(home)) await endServer(home, 'SIGKILL');
    clear(situation);
    throw error;
  }
}

async function firstOf(providers: readonly Provider[], situation: Situation): Promise<Server> {
  const absences: Absence[] = [];
  for (const provider of providers) {
    const found = await provider(situation);
    if ('address' in found) return found;
    absences.push(found);
  }
  throw noWay(situation, absences);
}
