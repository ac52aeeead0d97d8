/** Minutes that a session on *Perangkat bersama* outlives its last use. */
export const sharedMinutes = 30

/** Set by us on every request, never taken from outside: whose attempts are counted. */
export const addressHeader = 'x-sinergi-alamat'
