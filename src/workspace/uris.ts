/** The part of a URI after its last slash, as people write it. */
export function nameOfUri(uri: string): string {
  const path = uri.replace(/[?#].*$/, '');
  return decoded(path.slice(path.lastIndexOf('/') + 1));
}

/** A path of a URI as people write it; as it is where it is not well formed. */
export function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The URI of the folder that holds this one, with its last slash. */
export function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}

/** The URI as seen from a folder: the path to it if it lies inside, else the whole URI. */
export function relativeTo(folder: string, uri: string): string {
  return uri.startsWith(folder) ? uri.slice(folder.length) : uri;
}
