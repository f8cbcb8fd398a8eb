// with: --api billing.d.ts --allow billing
export { charge } from "billing";
//                     ^^^^^^^^^ error[B0305] Becket does not run exports of another module's names
