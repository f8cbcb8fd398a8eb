export default async (event) => {
  const { parse } = await import("csv-parse");
//                        ^^^^^^ error[B0227] Becket does not run `import(…)`
  return parse(event.body);
};
