const LOOPBACK = /^(?:localhost|(?:::ffff:)?127\.\d+\.\d+\.\d+|::1|\[::1\])$/u;

/** Whether a host or address, as written in settings, sockets or URLs, is loopback (RFC 6890). */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host);
