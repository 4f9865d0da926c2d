/** `13,821` */
export function count(number: number): string {
  return number.toLocaleString('en');
}

/** `1 entry`, `2 entries` */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${count(number)} ${number === 1 ? one : many}`;
}
