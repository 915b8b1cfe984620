const LOOPBACK = /^(?:localhost|(?:::ffff:)?127\.\d+\.\d+\.\d+|::1|\[::1\])$/u;

/** Whether a host or address is loopback (RFC 6890), in the notation of settings, sockets or URLs. */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host);
