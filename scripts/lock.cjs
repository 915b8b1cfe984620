const { spawnSync } = require('node:child_process');
const { existsSync, readFileSync, readlinkSync, renameSync, rmSync, symlinkSync } = require('node:fs');
const { setTimeout: delay } = require('node:timers/promises');

/** Locks between processes. This module is not compiled, because the commands need it before they build. */

const PROC = existsSync('/proc/self/stat');

/** The start time of a process, in the form of the system; null if it is gone or a zombie. */
function startOf(pid) {
  if (!PROC) return spawnSync('ps', ['-o', 'lstart=', '-p', `${pid}`], { encoding: 'utf8' }).stdout?.trim() || null;
  let stat = '';
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return null;
  }
  const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return state === 'Z' ? null : (fields[18] ?? null);
}

const ownMark = () => ({ pid: process.pid, startedAt: startOf(process.pid) ?? '' });

/** True if the marked process runs. */
const lives = ({ pid, startedAt }) => startOf(pid) === startedAt;

/**
 * Runs work while no other process holds the lock. The lock is a symbolic link whose target is the mark of its holder, so that lock and mark are
 * written in one step. A lock whose holder is gone is removed.
 * @param waits Called with the id of the holder after two seconds.
 * @throws AbortError if the signal comes first, or the error of a folder that is not writable
 */
async function locked(lock, signal, waits, work) {
  for (let tries = 0; !taken(lock); tries++) {
    if (tries === 10) waits(holderOf(lock)?.pid ?? 0);
    await delay(200, undefined, { signal });
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function taken(lock) {
  const { pid, startedAt } = ownMark();
  try {
    symlinkSync(`${pid} ${startedAt}`, lock);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  const holder = holderOf(lock);
  if (holder !== null && !lives(holder)) removeOnce(lock);
  return false;
}

/** The mark of the holder; null if the lock is gone. */
function holderOf(lock) {
  try {
    const [pid, ...startedAt] = readlinkSync(lock).split(' ');
    return { pid: Number(pid), startedAt: startedAt.join(' ') };
  } catch (error) {
    return error.code === 'ENOENT' ? null : { pid: 0, startedAt: 'never' };
  }
}

/** Removes a stale lock; only one of several processes succeeds. */
function removeOnce(lock) {
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
    rmSync(aside, { recursive: true });
  } catch {}
}

module.exports = { lives, locked, ownMark, startOf };
