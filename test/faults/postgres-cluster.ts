/** A PostgreSQL cluster of a test's own, which may be crashed; made with the programs of the installed server. */
import { execFileSync, type ExecFileSyncOptions } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface PostgresCluster {
  url: string;
  /** As when the machine loses power: nothing is written that was not. */
  crash(): void;
  /** Resolves when it takes connections. */
  start(): void;
  drop(): void;
}

/** Folder of initdb and pg_ctl; null where no server is installed. */
export function serverPrograms(): string | null {
  const root = '/usr/lib/postgresql';
  const installed = existsSync(root) ? readdirSync(root).sort((one, other) => Number(other) - Number(one)) : [];
  return installed.map((version) => join(root, version, 'bin')).find((folder) => existsSync(join(folder, 'initdb'))) ?? null;
}

/** Its administrator is "postgres" without a password. @throws Error when it does not start */
export async function makePostgresCluster(programs: string): Promise<PostgresCluster> {
  const folder = mkdtempSync(join(tmpdir(), 'ringback-cluster-'));
  const who = ownerOfServers();
  if (who !== null) chownSync(folder, who.uid, who.gid);
  const options: ExecFileSyncOptions = { cwd: folder, stdio: 'ignore', env: { PATH: process.env['PATH'], LC_ALL: 'C' }, ...who };
  const data = join(folder, 'data');
  execFileSync(join(programs, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8'], options);
  const port = await freePort();
  const control = (...parameters: string[]): void => {
    execFileSync(join(programs, 'pg_ctl'), ['-D', data, '-w', '-t', '60', ...parameters], options);
  };
  const cluster: PostgresCluster = {
    url: `postgres://postgres@127.0.0.1:${String(port)}/postgres`,
    crash: () => control('stop', '-m', 'immediate'),
    start: () => control('start', '-l', join(folder, 'log'), '-o', `-p ${String(port)} -k '${folder}' -c listen_addresses=127.0.0.1`),
    drop() {
      if (existsSync(join(data, 'postmaster.pid'))) control('stop', '-m', 'immediate');
      rmSync(folder, { recursive: true, force: true });
    },
  };
  cluster.start();
  return cluster;
}

/** The server refuses to run as the administrator of the machine; null: this process is not that. */
function ownerOfServers(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres']).toString());
  return { uid: id('-u'), gid: id('-g') };
}

function freePort(): Promise<number> {
  return new Promise((give) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => give(port));
    });
  });
}
