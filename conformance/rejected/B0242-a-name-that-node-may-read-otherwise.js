const names = ["example.com", "bücher.example", "a\u200db.example"];
for (const name of names) new URL(`https://${name}/`);
//                        ^^^ error[B0242] Becket does not run this host name: the tables that Node reads it by are of another year
