/** The engine's public face: text in, comparison out. What other rooms may use of it. */
export { type ClaimDetails, detailsOf } from './claims/details.ts';
export { compare, compareClaims, type ReadStatement } from './compare/compare.ts';
export { SURE_SCORE } from './compare/models.ts';
export { detectLanguage } from './language/detect.ts';
export { type ReportedStatement, readArticle } from './mention/readArticle.ts';
export * from './model.ts';
