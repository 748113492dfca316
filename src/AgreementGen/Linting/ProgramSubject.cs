using AgreementGen.Agreements;
using AgreementGen.Documents;
using AgreementGen.Standards;

namespace AgreementGen.Linting;

/// <summary>A program file to be examined: what it says, and the composed document that it became.</summary>
public sealed record ProgramSubject(Agreement Agreement, Document Document, Standard Standard);
