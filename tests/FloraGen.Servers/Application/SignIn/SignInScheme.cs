namespace FloraGen.Servers.Application.SignIn;

/// <summary>How a caller says who it is.</summary>
public enum SignInScheme
{
    Bearer,
    ApiKey,
    Cookie,
}
