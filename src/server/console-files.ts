import { createReadStream, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
};

/** The page talks to this server alone. Monaco writes styles into the page, and the fonts come inside the style sheet. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self' ws: wss:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the built console page from its folder, and nothing outside of it. */
export class ConsoleFiles {
  constructor(private readonly folder: string) {}

  /** @returns false where there is no such file. */
  async serve(path: string, response: ServerResponse): Promise<boolean> {
    const file = this.locate(path);
    if (file === undefined) return false;
    const hashed = /^\/(?:chunks|assets)\//.test(path);
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file.path)] ?? 'application/octet-stream',
      'Content-Length': file.size,
      'Cache-Control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    });
    await pipeline(createReadStream(file.path), response);
    return true;
  }

  private locate(path: string): { path: string; size: number } | undefined {
    const relative = path === '/' ? 'index.html' : path.slice(1);
    const full = normalize(join(this.folder, relative));
    if (!full.startsWith(this.folder + sep) || relative.includes('\0')) return undefined;
    const stats = statSync(full, { throwIfNoEntry: false });
    return stats?.isFile() ? { path: full, size: stats.size } : undefined;
  }
}
