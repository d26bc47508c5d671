/** The part of a URI after its last slash, decoded. */
export function nameOfUri(uri: string): string {
  const path = uri.replace(/[?#].*$/, '');
  const name = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
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
