import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { abandoned, unavailable } from '../errors';

/**
 * Aborts when the time is up (SERVICE_UNAVAILABLE, reason TIMEOUT) or when the client goes away before its answer is written.
 * @param milliseconds from now
 */
export function deadline(response: ServerResponse, milliseconds: number): AbortSignal {
  const controller = abandonable(response);
  const timer = setTimeout(() => controller.abort(unavailable('TIMEOUT')), milliseconds);
  // A connection that is already broken never closes its response, so nothing waits for it.
  timer.unref();
  response.once('finish', () => clearTimeout(timer));
  response.once('close', () => clearTimeout(timer));
  return controller.signal;
}

/** Aborts when the client goes away before its answer is written. */
export function abandonment(response: ServerResponse): AbortSignal {
  return abandonable(response).signal;
}

function abandonable(response: ServerResponse): AbortController {
  const controller = new AbortController();
  // Each statement of the request adds a listener.
  setMaxListeners(0, controller.signal);
  response.once('close', () => {
    if (!response.writableFinished) controller.abort(abandoned());
  });
  return controller;
}
