export default async (event) => (await fetch(`https://api.example.com/${event.id}`)).json();
//                                     ^^^^^ error[B0406] Becket does not run `fetch`
