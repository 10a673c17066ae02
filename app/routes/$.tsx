/** Every address that is not a page, in the frame of the others. */
export function loader(): never {
  throw new Response(null, { status: 404 });
}

export function action(): never {
  throw new Response(null, { status: 404 });
}

export default function Unknown() {
  return null;
}
