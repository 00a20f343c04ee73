/** What HubSpot would call, and signs; nothing resolves it. */
export const BENCH_ORIGIN = 'https://ringback.example';
