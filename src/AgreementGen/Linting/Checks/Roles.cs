namespace AgreementGen.Linting.Checks;

/// <summary>Which paragraphs are read as sentences are.</summary>
internal static class Roles
{
    /// <summary>Not the head, the signatures and the tables, which blanks and line breaks put in order.</summary>
    public static bool IsRunning(StatementRole role) =>
        role
            is not (
                StatementRole.Header
                or StatementRole.Signature
                or StatementRole.SignerName
                or StatementRole.TableCell
            );
}
