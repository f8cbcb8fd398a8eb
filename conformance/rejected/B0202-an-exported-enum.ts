export enum Status { Active = "active", Retired = "retired" }
//     ^^^^ error[B0202] Becket does not run `enum`
