namespace FloraGen.Runtime.Internal;

/// <summary>Parameters that stand in headers.</summary>
internal interface IHeaderSource
{
    ApiHeaders ToHeaders();
}
