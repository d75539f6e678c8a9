/* Elements that show data: text stays text in any script, and links lead out only over http(s). */

import type { ButtonHTMLAttributes, ComponentChildren, JSX } from "preact";

/* Printed text: it cannot turn the text around it (UAX 9). */
export function Printed({ text, class: name }: { text: string; class?: string }): JSX.Element {
  return <bdi class={name}>{text}</bdi>;
}

/* A link out of the page; what is not http or https stays text. */
export function OutLink({ text, address }: { text: string; address: string }): JSX.Element {
  return isWeb(address) ? (
    <a href={address} target="_blank" rel="noopener noreferrer" dir="auto">
      {text}
    </a>
  ) : (
    <Printed text={text} />
  );
}

function isWeb(address: string): boolean {
  try {
    return ["http:", "https:"].includes(new URL(address).protocol);
  } catch {
    return false;
  }
}

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  class?: string;
  children?: ComponentChildren;
};

export function Button({ class: name = "button", children, ...rest }: ButtonProps): JSX.Element {
  return (
    <button type="button" class={name} {...rest}>
      {children}
    </button>
  );
}
