namespace AgreementGen.Diagnostics;

public enum Severity
{
    /// <summary>Worth knowing; changes nothing.</summary>
    Note,

    /// <summary>The document was made, a person should look.</summary>
    Warning,

    /// <summary>The document is not made.</summary>
    Error,
}
