import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { abandoned, unavailable } from '../errors';

/**
 * Aborts after a time (SERVICE_UNAVAILABLE, reason TIMEOUT), or when the client disconnects before its answer is written.
 * @param milliseconds from now
 */
export function deadline(response: ServerResponse, milliseconds: number): AbortSignal {
  const controller = abandonable(response);
  const timer = setTimeout(() => controller.abort(unavailable('TIMEOUT')), milliseconds);
  // The timer must not keep the process alive: a connection that is already broken never closes its response.
  timer.unref();
  response.once('finish', () => clearTimeout(timer));
  response.once('close', () => clearTimeout(timer));
  return controller.signal;
}

/** Aborts when the client disconnects before its answer is written. */
export function abandonment(response: ServerResponse): AbortSignal {
  return abandonable(response).signal;
}

function abandonable(response: ServerResponse): AbortController {
  const controller = new AbortController();
  // Each statement of the request adds a listener, so the usual warning about many listeners is off.
  setMaxListeners(0, controller.signal);
  response.once('close', () => {
    if (!response.writableFinished) controller.abort(abandoned());
  });
  return controller;
}
