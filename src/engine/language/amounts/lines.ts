/** What lines of `name : form | form` say, a form and its name each; lines without a colon say nothing. */
export function namesByForm(lines: string): (readonly [form: string, name: string])[] {
  return lines.split('\n').flatMap((line) => {
    const [name, forms] = line.split(' : ');
    return name && forms ? forms.split(' | ').map((form) => [form, name] as const) : [];
  });
}
