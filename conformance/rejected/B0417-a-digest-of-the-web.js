export default async (event) => crypto.subtle.digest("SHA-256", new TextEncoder().encode(event.id));
//                              ^^^^^^ error[B0417] Becket has no `crypto`
