const LOOPBACK = /^(?:localhost|(?:::ffff:)?127\.\d+\.\d+\.\d+|::1|\[::1\])$/u;

/** Whether a host or an address, as settings, sockets and URLs write them, is this machine's own (RFC 6890). */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host);
