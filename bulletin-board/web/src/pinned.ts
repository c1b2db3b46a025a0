// Files that are taken only if they are exactly those that this page was built with.

export type Pinned = { url: string; integrity: string };

/** Fetches a file; "network" where it does not come, "tampered" where another one comes. */
export async function pinned({ url, integrity }: Pinned): Promise<Response> {
  try {
    return await fetch(url, { integrity });
  } catch {
    const other = await fetch(url, { method: "HEAD" }).catch(() => undefined);
    throw new Error(other?.ok ? "tampered" : "network");
  }
}
