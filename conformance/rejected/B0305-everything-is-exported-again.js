export * from "becket:crypto";
//< error[B0305] Becket does not run exports of another module's names
