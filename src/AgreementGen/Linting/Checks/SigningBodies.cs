namespace AgreementGen.Linting.Checks;

/// <summary>How many bodies sign: the program says it, else the names above the signatures.</summary>
internal static class SigningBodies
{
    /// <summary>Several may sign for one body, each below its name.</summary>
    public static int CountOf(DocxSubject subject)
    {
        var signatures = subject.Anatomy.Signatures;
        return subject.Agreement?.Parties.Length
            ?? signatures.Count(signature => signature.Agency is null)
                + signatures
                    .Where(signature => signature.Agency is not null)
                    .Select(signature => string.Join(' ', signature.AgencyLines.Select(line => line.Text)))
                    .Distinct(StringComparer.Ordinal)
                    .Count();
    }
}
