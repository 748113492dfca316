namespace VerifyTests;

/// <summary>The received text is not the verified one.</summary>
public sealed class VerifyException(string message) : Exception(message);
