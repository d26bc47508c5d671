/** `v1.2` as `1.2.0`. */
export function completedVersion(value: string): string | undefined {
  const parts = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?$/i.exec(value.trim());
  return parts === null ? undefined : `${Number(parts[1])}.${Number(parts[2] ?? 0)}.${Number(parts[3] ?? 0)}`;
}
